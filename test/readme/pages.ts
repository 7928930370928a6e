/**
 * The Markdown pages of the repository, and what is in them: fenced blocks, headings, links.
 * @module
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))

/** A page by its path from the root of the repository. */
export interface Page {
  readonly path: string
  readonly text: string
}

export const readPage = (path: string): Page => ({ path, text: readFileSync(join(root, path), 'utf8') })

const docs = readdirSync(join(root, 'docs'))
  .filter((name) => name.endsWith('.md'))
  .sort()
  .map((name) => `docs/${name}`)

/** Pages whose examples are run. */
export const renderedPaths: readonly string[] = ['README.md', ...docs]

/** Pages whose links are followed. */
export const linkedPaths: readonly string[] = [
  ...renderedPaths,
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'corpus/README.md',
  'spec/README.md',
  'test/oracle/README.md',
]

/** A fenced block at the margin: the words after the opening fence, the text between the fences, and the whole. */
export interface Fence {
  readonly info: string
  readonly body: string
  readonly start: number
  readonly end: number
}

export const fencesIn = (text: string): Fence[] =>
  [...text.matchAll(/^```([^\n`]*)\n(.*?)^```$/gms)].map(({ 0: whole, 1: info, 2: body, index }) => ({
    info: info!.trim(),
    body: body!,
    start: index,
    end: index + whole.length,
  }))

/** The text without fenced blocks and code spans, whose brackets and signs mean nothing. */
const withoutCode = (text: string) => text.replace(/^```.*?^```$/gms, '').replace(/`[^`\n]*`/g, 'code')

/** Targets of links and pictures. */
export const linksIn = (text: string): string[] => [
  ...[...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target!),
  ...[...withoutCode(text).matchAll(/^\[[^\]]+\]: (\S+)$/gm)].map(([, target]) => target!),
]

/** The fragments by which GitHub names the headings of a page. */
export function anchorsIn(text: string): Set<string> {
  const seen = new Map<string, number>()
  const anchors = new Set<string>()
  for (const [, heading] of text.replace(/^```.*?^```$/gms, '').matchAll(/^#{1,6} (.+)$/gm)) {
    const slug = heading!
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-')
    const count = seen.get(slug) ?? 0
    seen.set(slug, count + 1)
    anchors.add(count === 0 ? slug : `${slug}-${count}`)
  }
  return anchors
}
