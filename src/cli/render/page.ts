/**
 * The frame of a page: its head, and the style that all pages share, in light and in dark.
 *
 * A page is HTML that is also well-formed XML. It contains no script and loads nothing.
 * @module
 */
import { element, Markup } from './markup.ts'

const commonStyle = `
:root{color-scheme:light dark;--paper:#fdfdfb;--card:#f4f4ef;--ink:#1f2328;--soft:#59636e;--line:#d5d5ce;--bar:#c2410c;--track:#ecdfd6;
--confirmed:#1a6b3a;--refuted:#b3261e;--open:#7a5a00;--shade:#0003}
@media(prefers-color-scheme:dark){:root{--paper:#14161a;--card:#1c1f24;--ink:#e6edf3;--soft:#9ba3ab;--line:#3a3f45;--bar:#e8834a;
--track:#33261e;--confirmed:#6cc08b;--refuted:#f08a7e;--open:#d9b85c;--shade:#fff4}}
*{box-sizing:border-box}
body{background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif;margin:0 auto;max-width:66rem;padding:2rem 1.25rem 4rem;
overflow-wrap:break-word}
h1{font-size:1.75rem;line-height:1.2;margin:0 0 .5rem}
h2{border-top:1px solid var(--line);font-size:1.25rem;line-height:1.3;margin:3rem 0 1rem;padding-top:1.5rem}
p,ol{margin:.5rem 0}a{color:inherit}
.soft{color:var(--soft)}
dl{display:grid;font-size:.875rem;gap:0 1rem;grid-template-columns:max-content minmax(0,1fr);margin:1rem 0}
dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}
.wide{background:linear-gradient(to right,var(--paper) 30%,transparent) local,linear-gradient(to left,var(--paper) 30%,transparent) 100% 0 local,
linear-gradient(to right,var(--shade),transparent),linear-gradient(to left,var(--shade),transparent) 100% 0;
background-repeat:no-repeat;background-size:3rem 100%,3rem 100%,1rem 100%,1rem 100%;margin-top:1.25rem;overflow-x:auto}
table{border-collapse:collapse;font-size:.875rem;min-width:100%}
th,td{border-bottom:1px solid var(--line);padding:.35rem 0 .35rem 1.5rem;text-align:left;vertical-align:top}
th:first-child,td:first-child{min-width:8rem;padding-left:0}th{color:var(--soft);font-weight:500;vertical-align:bottom}
.number{font-variant-numeric:tabular-nums;text-align:right;white-space:nowrap}.word{font-family:ui-monospace,Menlo,Consolas,monospace;white-space:nowrap}
`.trim()

/** Make a page of parts. `style` holds the rules that only this page needs. */
export function* page(title: string, style: string, parts: Iterable<Markup>): Generator<string> {
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, title),
    element('style', {}, new Markup(`${commonStyle}\n${style}`)),
  )
  yield `<!DOCTYPE html>\n<html lang="en">\n${head}\n<body>\n`
  for (const part of parts) yield `${part}\n`
  yield '</body>\n</html>\n'
}

/** A row of a list of facts. */
export const fact = (name: string, text: string): Markup[] => [element('dt', {}, name), element('dd', {}, text)]
