export async function loadDemoInto(urls, say) {
  return []
}
