'use client'
import en from '../../messages/en.json'
import zh from '../../messages/zh-CN.json'

/** When even the frame failed: both languages, since nobody can say which is wanted. */
export default function GlobalError({ retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="zh-CN">
      <body>
        <title>{zh.faults.title}</title>
        <h1>{zh.faults.title}</h1>
        <p>{zh.faults.explain}</p>
        <p lang="en">{en.faults.explain}</p>
        <button type="button" onClick={retry}>{zh.faults.retry} / {en.faults.retry}</button>
      </body>
    </html>
  )
}
