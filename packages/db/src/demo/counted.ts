// Word list: what each invented agency counted in 2024 and 2025. What 2024 carried out, 2025 carries in, column by column.
import type { Counted } from './figures.ts'

export const counted: Record<string, Record<2024 | 2025, Counted>> = {
  'YL-SFJ': {
    2024: { documents: [1, 0, 4], licences: 38, penalties: 2, results: { granted: [3], unavailableNotHeld: [1] }, carriedOut: [1] },
    2025: { documents: [1, 1, 4], licences: 41, penalties: 3, carriedIn: [1], results: { granted: [5, 1], partlyGranted: [1], unavailableNotHeld: [1] }, reconsideration: [1, 0, 0, 0] },
  },
  'YL-JYJ': {
    2024: { documents: [2, 1, 9], licences: 27, penalties: 4, results: { granted: [6], partlyGranted: [1], refusedThirdParty: [1] }, carriedOut: [2] },
    2025: { documents: [3, 2, 10], licences: 31, penalties: 5, fee: '18.8710', carriedIn: [2], results: { granted: [9, 0, 1], partlyGranted: [2], unavailableNotHeld: [2] }, carriedOut: [1] },
  },
  'YL-GAJ': {
    2024: { documents: [0, 1, 6], licences: 18_204, penalties: 3_117, coercions: 286, fee: '142.36', results: { granted: [4], refusedEnforcementFile: [6], notProcessedPetition: [3] } },
    2025: { documents: [1, 0, 7], licences: 19_066, penalties: 2_958, coercions: 301, fee: '139.42', results: { granted: [5, 1], refusedEnforcementFile: [7], refusedAdminQuery: [2], notProcessedPetition: [4] }, reconsideration: [2, 0, 0, 1], litigation: [1, 0, 0, 0] },
  },
  'YL-CZJ': {
    2024: { documents: [4, 2, 17], licences: 12, penalties: 1, fee: '0', results: { granted: [7, 2], unavailableNeedsCreation: [1] } },
    2025: { documents: [5, 3, 19], licences: 11, penalties: 2, results: { granted: [8, 3], partlyGranted: [1, 1], unavailableNeedsCreation: [2] }, carriedOut: [1] },
  },
  'YL-ZRJ': {
    2024: { documents: [2, 0, 11], licences: 1_342, penalties: 57, fee: '2106.9', results: { granted: [31, 6, 1], partlyGranted: [5], unavailableNotHeld: [9, 1], refusedAdminQuery: [4], otherMisc: [2] }, carriedOut: [3, 1], reconsideration: [2, 1, 0, 0], litigation: [1, 0, 1, 1] },
    2025: { documents: [3, 2, 12], licences: 1_408, penalties: 49, fee: '1984.2255', carriedIn: [3, 1], results: { granted: [36, 8, 2], partlyGranted: [7], unavailableNotHeld: [11], refusedAdminQuery: [3], otherMisc: [2, 1] }, carriedOut: [4], reconsideration: [3, 0, 0, 1], litigation: [2, 0, 0, 0] },
  },
  'YL-NYJ': {
    2024: { documents: [2, 3, 15], licences: 466, penalties: 21, results: { granted: [9, 2], partlyGranted: [3], unavailableNotHeld: [2, 1, 1], otherMisc: [1] }, carriedOut: [2, 1] },
    2025: { documents: [3, 1, 17], licences: 502, penalties: 18, carriedIn: [2, 1], results: { granted: [11, 3], partlyGranted: [2], unavailableNotHeld: [3], otherMisc: [1] }, carriedOut: [1] },
  },
  'YL-SJJ': {
    2024: { documents: [1, 1, 8], licences: 9_871, penalties: 412, coercions: 37, results: { granted: [12, 4], refusedEnforcementFile: [3], notProcessedPetition: [8], notProcessedRepeat: [2] } },
    2025: { documents: [0, 2, 6], licences: 10_233, penalties: 388, coercions: 29, results: { granted: [14, 3], refusedEnforcementFile: [5], notProcessedPetition: [11], notProcessedRepeat: [1] }, reconsideration: [4, 1, 1, 0] },
  },
  'YL-RSJ': {
    2024: { documents: [2, 0, 9], licences: 148, penalties: 13, results: { granted: [5], partlyGranted: [1], refusedThirdParty: [2] } },
    2025: { documents: [1, 1, 9], licences: 163, penalties: 16, results: { granted: [7, 1], partlyGranted: [2], refusedThirdParty: [1], unavailableUnclear: [1] } },
  },
  'YL-WJJ': {
    2024: { documents: [1, 2, 7], licences: 921, penalties: 64, results: { granted: [2], notProcessedPetition: [1] } },
    2025: { documents: [2, 0, 9], licences: 957, penalties: 71, results: { granted: [4, 1], notProcessedPetition: [2] } },
  },
  'YL-SQZ': {
    2024: { licences: 44, penalties: 6, results: { granted: [2] } },
    2025: { licences: 52, penalties: 4 },
  },
  'YL-LXZ': {
    2024: { licences: 39, results: { granted: [1], unavailableNotHeld: [1] } },
    2025: { licences: 47, penalties: 2, results: { granted: [3], unavailableNotHeld: [1] } },
  },
  'YL-CDJ': {
    2024: { licences: 61, penalties: 11, results: { granted: [1] } },
    2025: { licences: 58, penalties: 9, results: { granted: [2] } },
  },
  'YL-BGS': {
    2024: { documents: [11, 6, 73], results: { granted: [4, 1], unavailableNotHeld: [3] } },
    2025: { documents: [9, 8, 74], results: { granted: [5], unavailableNotHeld: [2] } },
  },
}
