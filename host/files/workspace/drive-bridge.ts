import type { FileCall, StoredFile } from '../../realm/protocol';
import type { Drive, FileResource, Media } from './drive';

/** Arguments of the realm's calls, see `host/realm/protocol.ts`. */
interface FileArguments extends Partial<Omit<StoredFile, 'appProperties'>> {
  appProperties?: Record<string, string | null>;
  content?: string;
  contentType?: string;
  addParents?: string[];
  removeParents?: string[];
}

/** The folder's Drive in the words of the realm. */
export function driveBridge(drive: Drive): (call: FileCall['call'], args: FileArguments) => unknown {
  return (call, args) => {
    const fileId = args.id ?? '';
    switch (call) {
      case 'create':
        return drive.create({ resource: resourceOf(args), ...mediaOf(args) });
      case 'get':
        return drive.get({ fileId });
      case 'list':
        return drive.list();
      case 'update':
        return drive.update({
          fileId,
          resource: { ...resourceOf(args), ...movedTo(drive, args) },
          ...mediaOf(args),
        });
      case 'copy':
        return drive.copy({ fileId, resource: resourceOf(args) });
      case 'export':
        return { content: drive.export({ fileId, mimeType: args.mimeType ?? '' }).base64 };
    }
  };
}

function resourceOf({ name, mimeType, parents, appProperties, trashed }: FileArguments): FileResource {
  return {
    ...(name === undefined ? {} : { name }),
    ...(mimeType === undefined ? {} : { mimeType }),
    ...(parents === undefined ? {} : { parents }),
    ...(appProperties === undefined ? {} : { appProperties }),
    ...(trashed === undefined ? {} : { trashed }),
  };
}

/** Folders of a moved file: those it has, without the removed ones, with the added ones. */
function movedTo(drive: Drive, { id, addParents, removeParents }: FileArguments): FileResource {
  if (!addParents && !removeParents) return {};
  const left = drive.get({ fileId: id ?? '' }).parents.filter((parent) => !removeParents?.includes(parent));
  return { parents: [...left, ...(addParents ?? [])] };
}

function mediaOf({ content, contentType, mimeType }: FileArguments): { media?: Media } {
  if (content === undefined) return {};
  return { media: { mimeType: contentType ?? mimeType ?? 'application/octet-stream', base64: content } };
}
