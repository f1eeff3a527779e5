export { launchBrowser } from '../../host/cli/bench/browser';
