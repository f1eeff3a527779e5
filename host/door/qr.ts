import qrcode from 'qrcode-generator';

const CELL = 5;
const QUIET_ZONE = 4;

/** The address as a picture for the camera of a phone: a `data:` URL. */
export function qrPicture(address: string): string {
  const code = qrcode(0, 'M');
  code.addData(address);
  code.make();
  return code.createDataURL(CELL, CELL * QUIET_ZONE);
}
