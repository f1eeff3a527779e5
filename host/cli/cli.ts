import { type Arguments, EXIT, readArguments, UsageError } from './arguments';
import { runCheck } from './commands/check';
import { runDemo } from './commands/demo';
import { runDocument } from './commands/document';
import { runImport } from './commands/import';
import { runPair } from './commands/pair';
import { runServe } from './commands/serve';
import { runDeadline, runDecline } from './commands/words';
import { cliText } from './text';
import { scriptZone } from './zone';

const COMMANDS: Readonly<Record<string, (args: Arguments) => Promise<number>>> = {
  serve: runServe,
  demo: runDemo,
  import: runImport,
  check: runCheck,
  pair: runPair,
  document: runDocument,
  deadline: runDeadline,
  decline: runDecline,
};

async function main(): Promise<number> {
  scriptZone();
  const args = readArguments(process.argv.slice(2));
  const run = COMMANDS[args.command];
  if (!run)
    throw new UsageError(
      args.command === '' ? cliText.usage : `${cliText.unknownCommand(args.command)}\n\n${cliText.usage}`,
    );
  return run(args);
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    console.error(error instanceof UsageError ? message : cliText.failed(message));
    process.exitCode = EXIT.usage;
  },
);
