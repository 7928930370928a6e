/** `pdmp explore`: show a dump in the browser. @module */
import { Argument, Option } from 'commander'
import { type CommandDeclaration, type Output, output } from '../command.ts'
import { servedPage } from '../explorer-page.ts'
import { emacsOption, fileArgument } from '../options.ts'
import { openInBrowser, servePages } from '../page-server.ts'
import { jsonLine } from '../render/json.ts'
import { checked, readCarried } from './report.ts'

export interface ExploreOptions {
  json?: boolean
  /** False prints the URL only. */
  open: boolean
  emacs?: string
}

export const command: CommandDeclaration = {
  arguments: [fileArgument(), new Argument('[old]', 'an older dump to compare it with')],
  options: [new Option('--no-open', 'print the URL, and open no browser'), emacsOption()],
  description:
    'It serves one page on 127.0.0.1, on a free port and under a secret path, until Ctrl-C. The page runs in the browser; nothing is sent anywhere.',
  examples: [
    ['explore emacs.pdmp', 'look at a dump in the browser'],
    ['explore custom.pdmp emacs.pdmp', 'also see what a custom dump adds'],
    ['explore emacs.pdmp --no-open', 'print the URL, to open it in another browser or through an SSH tunnel'],
  ],
  exits: { clean: 'Ctrl-C ended it' },
  run: explore,
}

export async function explore(path: string, old: string | undefined, options: ExploreOptions): Promise<Output> {
  const carried = readCarried(path, old, options)
  checked(carried)
  const { page, files } = servedPage(carried)
  const { url, close } = await servePages(Buffer.from(page), files)
  // The second Ctrl-C ends the process as usual.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, close)
  if (options.open) openInBrowser(url)
  return output(options.json ? [jsonLine({ schema: 'pdmp/explore/1', url })] : [`${url}\nCtrl-C ends it.\n`])
}
