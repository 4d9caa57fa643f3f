'use client'
import { Button } from '@/ui/button.tsx'
import { usePlace } from './use-place.ts'

/** Leads from a figure to where it stands in the document. */
export function PlaceButton({ place, show }: { place: string; show: (place: string) => void }) {
  const placeIn = usePlace()
  return <Button look="quiet" small onClick={() => show(place)}>{placeIn(place)}</Button>
}
