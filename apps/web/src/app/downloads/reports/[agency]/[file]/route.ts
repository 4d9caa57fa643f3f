import { publicFile } from '@/lib/api.ts'
import { fileAnswer } from '@/lib/file-answer.ts'

/** A published report as a file, for anyone: "2024.docx", and `?edition=1` for an earlier edition; `?lang` is the language of a refusal. */
export async function GET(request: Request, { params }: { params: Promise<{ agency: string; file: string }> }): Promise<Response> {
  const { agency, file } = await params
  const query = new URL(request.url).searchParams
  return fileAnswer(query.get('lang'), () => publicFile(decodeURIComponent(agency), file, query.get('edition'), request.headers.get('if-none-match')))
}
