'use client'

import { createContext } from 'react'
import type { ParcelFile } from '@/lib/queue/parcel'

/** The files of a form that was taken up again, for the fields they belong to. */
export const RestoredFiles = createContext<readonly ParcelFile[]>([])
