/** What a ledger can begin from: its headers, and one request of each kind of end as an example. */
export const ledgerTemplate: readonly (readonly string[])[] = [
  ['序号', '收到日期', '申请人类型', '申请内容', '答复日期', '处理结果'],
  ['1', '2025-01-06', '自然人', '（例，请删去）', '2025-01-20', '予以公开'],
  ['2', '2025-03-03', '法人或其他组织-商业企业', '（例，请删去）', '2025-03-28', '不予公开-保护第三方合法权益'],
  ['3', '2025-12-22', '自然人', '（例，请删去）', '', '办理中'],
]
