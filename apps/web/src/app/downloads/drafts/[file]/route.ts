import { workingFile } from '@/lib/api.ts'
import { fileAnswer } from '@/lib/file-answer.ts'

/** A working record as a file with the draft mark ("{report}.docx"), for whoever may read it; `?lang` is the language of a refusal. */
export async function GET(request: Request, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params
  return fileAnswer(new URL(request.url).searchParams.get('lang'), () => workingFile(file))
}
