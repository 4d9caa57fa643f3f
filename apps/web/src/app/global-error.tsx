'use client'
import { useEffect, useState } from 'react'

type Words = { title: string; explain: string; retry: string }

/** When even the frame failed: both languages, since nobody can say which is wanted; the words are fetched only then. */
export default function GlobalError({ retry }: { error: unknown; retry: () => void }) {
  const [words, setWords] = useState<{ zh: Words; en: Words } | null>(null)
  useEffect(() => {
    void Promise.all([import('../../messages/zh-CN.json'), import('../../messages/en.json')]).then(([zh, en]) => setWords({ zh: zh.default.faults, en: en.default.faults }))
  }, [])
  return (
    <html lang="zh-CN">
      <body>
        {words ? (
          <>
            <title>{words.zh.title}</title>
            <h1>{words.zh.title}</h1>
            <p>{words.zh.explain}</p>
            <p lang="en">{words.en.explain}</p>
            <button type="button" onClick={retry}>{words.zh.retry} / {words.en.retry}</button>
          </>
        ) : null}
      </body>
    </html>
  )
}
