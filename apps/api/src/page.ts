import { createHash } from 'node:crypto'

const example = `{
  agencies(search: "司法", first: 5) {
    nodes { code name kind reports { year } }
    pageInfo { hasNextPage endCursor }
  }
}`

const style = `body{font:16px/1.6 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b;background:#fff}
textarea,pre{box-sizing:border-box;width:100%;font:14px/1.5 ui-monospace,monospace;border:1px solid #6b6b6b;border-radius:4px;padding:.75rem;background:#fafafa}
pre{overflow:auto;min-height:6rem;white-space:pre-wrap}button{font:inherit;padding:.5rem 1.25rem;margin:.75rem 0}`

const script = `const form=document.querySelector('form'),out=document.querySelector('pre')
form.addEventListener('submit',async(event)=>{event.preventDefault();out.textContent='…'
try{const answer=await fetch('/graphql',{method:'POST',headers:{'content-type':'application/json'},body:JSON.stringify({query:form.query.value})})
out.textContent=JSON.stringify(await answer.json(),null,2)}catch(error){out.textContent=String(error)}})`

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/** What a browser gets that opens the public endpoint: one query to try, nothing from any other place. */
export const page = `<!doctype html>
<html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>年报 GraphQL</title><style>${style}</style>
<h1>年报 · 公开数据接口</h1>
<p>本接口只提供已向社会公开的年度报告，无需登录；字段说明可用自省查询获得。</p>
<p lang="en">This endpoint answers published yearly reports to anyone. Ask it for <code>__schema</code> to read what each field means.</p>
<form><label for="query">查询 <span lang="en">Query</span></label>
<textarea id="query" name="query" rows="9" spellcheck="false">${example}</textarea>
<button>运行 <span lang="en">Run</span></button></form>
<pre aria-live="polite" tabindex="0" aria-label="结果 Answer"></pre>
<script>${script}</script></html>
`

/** The page may run its own script and ask its own endpoint, and nothing else. */
export const pagePolicy = `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`
