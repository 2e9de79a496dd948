import type { Span } from '../../corpus/span.ts'
import type { Modality } from '../reading.ts'
export const modalityOf = (_t: string, _s: Span, _l: string): Modality => 'asserted'
