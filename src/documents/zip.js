export { default } from 'pizzip';
