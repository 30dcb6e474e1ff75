// The command line: `npm run rinnalla -- <verb>`. Each verb is a file of its own; its heavy parts load only when it runs.
import { Command, CommanderError } from 'commander'
import { addAccount } from './account.ts'
import { addBackup } from './backup.ts'
import { addDemo } from './demo.ts'
import { EXIT, explain } from './exit.ts'
import { addExport } from './export.ts'
import { addImport } from './import.ts'
import { addMigrate } from './migrate.ts'
import { addRestore } from './restore.ts'
import { addStart } from './start.ts'
import { addVerify } from './verify.ts'

const VERBS = [addStart, addMigrate, addAccount, addVerify, addBackup, addRestore, addDemo, addImport, addExport]

const program = new Command('rinnalla')
  .description('One family, one plan, one partner: support for families as one service.')
  .configureHelp({ showGlobalOptions: true })
  .showHelpAfterError('Add --help to see what is possible.')
  .addHelpText(
    'after',
    '\nExit codes: 0 done, 1 failed, 2 wrong usage, 3 refused by the configuration, 4 a verification found a fault, 5 the embedded database kept falling.',
  )
  .exitOverride()
for (const add of VERBS) add(program)
// Commands do not inherit what their parent does at an error.
for (const command of program.commands) command.exitOverride().showHelpAfterError('Add --help to see what is possible.')

try {
  await program.parseAsync()
} catch (error) {
  const isUsage = error instanceof CommanderError
  const { code, message } = isUsage
    ? { code: error.exitCode === 0 ? EXIT.ok : EXIT.usage, message: '' }
    : explain(error)
  if (message !== '') process.stderr.write(`${message}\n`)
  // What was half begun (a listener, a pool) must not keep a command alive that has already failed.
  process.exit(code)
}
