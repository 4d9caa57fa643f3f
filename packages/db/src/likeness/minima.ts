/** A signature's minima as the table keeps them: four bytes each, the least first, as on every machine that this runs on. */
export const bytesOf = (minima: Uint32Array): Uint8Array => new Uint8Array(minima.buffer, minima.byteOffset, minima.byteLength)

/** The same back; copied, because the driver's bytes begin anywhere. */
export const minimaOf = (bytes: Uint8Array): Uint32Array => new Uint32Array(Uint8Array.from(bytes).buffer)
