import { createHash } from 'node:crypto'
import type { CodegenConfig } from '@graphql-codegen/cli'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

/**
 * Types of every operation in src/operations, checked against the staff graph, and persisted.json: sha256 of the
 * document → document, which is the API's allow-list in production.
 */
const config: CodegenConfig = {
  schema: '../../packages/schema/staff.api.graphql',
  documents: 'src/operations/*.graphql',
  ignoreNoDocuments: true,
  generates: {
    'src/lib/graph/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false, persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: sha256 } },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        avoidOptionals: { field: true, inputValue: false, object: true, defaultValue: false },
        importExtension: '.ts',
        scalars: { CellValue: { input: 'number | string | null', output: 'number | string | null' }, Count: 'number', Date: 'string', DateTime: 'string' },
      },
    },
  },
}

export default config
