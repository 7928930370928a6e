/**
 * Serve one page and its files to browsers of this machine, and to nobody else: on 127.0.0.1, under a path that cannot be guessed.
 * @module
 */
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A page that is being served. */
export interface ServedPage {
  readonly url: string
  /** Stop serving, so that the process can end. */
  readonly close: () => void
}

/** Serve a page, and files beside it by their names, until `close` is called. The system chooses a free port. */
export async function servePages(page: Uint8Array, files: ReadonlyMap<string, Uint8Array>): Promise<ServedPage> {
  const path = `/${randomBytes(16).toString('base64url')}/`
  const contents = new Map([[path, { bytes: page, type: 'text/html; charset=utf-8' }]])
  for (const [name, bytes] of files) contents.set(`${path}${name}`, { bytes, type: 'application/octet-stream' })
  const server = createServer((request, response) => answer(request, response, { contents, port: portOf() }))
  const portOf = () => (server.address() as AddressInfo).port
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve)
  })
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  return { url: `http://127.0.0.1:${portOf()}${path}`, close }
}

interface Served {
  /** By path. */
  readonly contents: ReadonlyMap<string, { readonly bytes: Uint8Array; readonly type: string }>
  readonly port: number
}

function answer({ method, url, headers }: IncomingMessage, response: ServerResponse, served: Served): void {
  const { contents, port } = served
  // A name that an attacker's server resolves to 127.0.0.1 does not make this page one of the attacker's origin.
  const isOurs = headers.host === `127.0.0.1:${port}` || headers.host === `localhost:${port}`
  const content = isOurs ? contents.get(url ?? '') : undefined
  if (content === undefined) {
    end(response, 404, 'Not found. The address has a secret part; pdmp explore prints all of it.\n')
    return
  }
  if (method !== 'GET' && method !== 'HEAD') {
    end(response, 405, 'GET only.\n')
    return
  }
  response.writeHead(200, {
    ...safety,
    'content-type': content.type,
    'content-length': content.bytes.length,
    // The policy of the page, which also says so itself, cannot say this.
    'content-security-policy': "frame-ancestors 'none'",
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  })
  response.end(method === 'HEAD' ? undefined : content.bytes)
}

const safety = { 'cache-control': 'no-store', 'referrer-policy': 'no-referrer', 'x-content-type-options': 'nosniff' }

function end(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { ...safety, 'content-type': 'text/plain; charset=utf-8' })
  response.end(text)
}

/** The command by which a system opens a URL in the user's browser. */
const openers: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', '""'],
}

/** Open a URL in the user's browser, if there is one. */
export function openInBrowser(url: string): void {
  const [command, ...args] = openers[process.platform] ?? ['xdg-open']
  const child = spawn(command!, [...args, url], { stdio: 'ignore', detached: true })
  // Without a browser the user has the URL.
  child.on('error', () => {})
  child.unref()
}
