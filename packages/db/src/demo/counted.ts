// Word list: what the agencies that newcomers meet first counted in three years. What one year carried out, the next
// carries in, column by column; what was in force follows from the year before, but where the story says otherwise.
import type { Counted } from './figures.ts'
import type { DemoYear } from './themes/index.ts'

export const counted: Record<string, Record<DemoYear, Counted>> = {
  'YL-SFJ': {
    2023: { documents: [0, 1, 3], licences: 35, penalties: 1, results: { granted: [2], partlyGranted: [1] } },
    2024: { documents: [1, 0, 4], licences: 38, penalties: 2, results: { granted: [3], unavailableNotHeld: [1] }, carriedOut: [1] },
    2025: { documents: [1, 1, 4], licences: 41, penalties: 3, carriedIn: [1], results: { granted: [5, 1], partlyGranted: [1], unavailableNotHeld: [1] }, reconsideration: [1, 0, 0, 0] },
  },
  'YL-JYJ': {
    2023: { documents: [1, 0, 8], licences: 25, penalties: 3, fee: '17.6', results: { granted: [5], unavailableUnclear: [1] } },
    2024: { documents: [2, 1, 9], licences: 27, penalties: 4, results: { granted: [6], partlyGranted: [1], refusedThirdParty: [1] }, carriedOut: [2] },
    2025: { documents: [3, 2, 10], licences: 31, penalties: 5, fee: '18.8710', carriedIn: [2], results: { granted: [9, 0, 1], partlyGranted: [2], unavailableNotHeld: [2] }, carriedOut: [1] },
  },
  'YL-GAJ': {
    2023: { documents: [1, 0, 7], licences: 17_655, penalties: 3_240, coercions: 271, fee: '147.08', results: { granted: [3], refusedEnforcementFile: [4], notProcessedPetition: [5] } },
    2024: { documents: [0, 1, 6], licences: 18_204, penalties: 3_117, coercions: 286, fee: '142.36', results: { granted: [4], refusedEnforcementFile: [6], notProcessedPetition: [3] } },
    2025: { documents: [1, 0, 7], licences: 19_066, penalties: 2_958, coercions: 301, fee: '139.42', results: { granted: [5, 1], refusedEnforcementFile: [7], refusedAdminQuery: [2], notProcessedPetition: [4] }, reconsideration: [2, 0, 0, 1], litigation: [1, 0, 0, 0] },
  },
  'YL-CZJ': {
    2023: { documents: [2, 1, 15], licences: 14, penalties: 2, fee: '0', results: { granted: [5, 1], partlyGranted: [1] } },
    2024: { documents: [4, 2, 17], licences: 12, penalties: 1, fee: '0', results: { granted: [7, 2], unavailableNeedsCreation: [1] } },
    2025: { documents: [5, 3, 19], licences: 11, penalties: 2, results: { granted: [8, 3], partlyGranted: [1, 1], unavailableNeedsCreation: [2] }, carriedOut: [1] },
  },
  'YL-ZRJ': {
    2023: { documents: [1, 1, 9], licences: 1_287, penalties: 61, fee: '1873.45', results: { granted: [27, 5], partlyGranted: [4], unavailableNotHeld: [8], refusedAdminQuery: [5], notProcessedRepeat: [1] }, carriedOut: [2], reconsideration: [1, 0, 1, 0], litigation: [1, 0, 0, 0] },
    2024: { documents: [2, 0, 11], licences: 1_342, penalties: 57, fee: '2106.9', carriedIn: [2], results: { granted: [31, 6, 1], partlyGranted: [5], unavailableNotHeld: [9, 1], refusedAdminQuery: [4], otherMisc: [2] }, carriedOut: [3, 1], reconsideration: [2, 1, 0, 0], litigation: [1, 0, 1, 1], litigationAfter: [1, 0, 0, 0] },
    2025: { documents: [3, 2, 12], licences: 1_408, penalties: 49, fee: '1984.2255', carriedIn: [3, 1], results: { granted: [36, 8, 2], partlyGranted: [7], unavailableNotHeld: [11], refusedAdminQuery: [3], otherMisc: [2, 1] }, carriedOut: [4], reconsideration: [3, 0, 0, 1], litigation: [2, 0, 0, 0] },
  },
  // With 乡村振兴局's 2023 the carried-in of 2024 agrees; one document lapsed in 2024 without being repealed (17 + 2 - 3 = 16, in force 15).
  'YL-NYJ': {
    2023: { documents: [1, 2, 12], licences: 441, penalties: 24, results: { granted: [7, 1], partlyGranted: [2], unavailableNotHeld: [3] }, carriedOut: [2] },
    2024: { documents: [2, 3, 15], licences: 466, penalties: 21, carriedIn: [3, 1], results: { granted: [9, 2], partlyGranted: [3], unavailableNotHeld: [2, 1, 1], otherMisc: [1] }, carriedOut: [2, 1] },
    2025: { documents: [3, 1, 17], licences: 502, penalties: 18, carriedIn: [2, 1], results: { granted: [11, 3], partlyGranted: [2], unavailableNotHeld: [3], otherMisc: [1] }, carriedOut: [1] },
  },
  'YL-SJJ': {
    2023: { documents: [2, 0, 8], licences: 9_402, penalties: 435, coercions: 41, results: { granted: [10, 3], refusedEnforcementFile: [2], notProcessedPetition: [6] } },
    2024: { documents: [1, 1, 8], licences: 9_871, penalties: 412, coercions: 37, results: { granted: [12, 4], refusedEnforcementFile: [3], notProcessedPetition: [8], notProcessedRepeat: [2] } },
    2025: { documents: [0, 2, 6], licences: 10_233, penalties: 388, coercions: 29, results: { granted: [14, 3], refusedEnforcementFile: [5], notProcessedPetition: [11], notProcessedRepeat: [1] }, reconsideration: [4, 1, 1, 0] },
  },
  'YL-RSJ': {
    2023: { documents: [1, 1, 7], licences: 139, penalties: 11, results: { granted: [4], unavailableNotHeld: [1] } },
    2024: { documents: [2, 0, 9], licences: 148, penalties: 13, results: { granted: [5], partlyGranted: [1], refusedThirdParty: [2] } },
    2025: { documents: [1, 1, 9], licences: 163, penalties: 16, results: { granted: [7, 1], partlyGranted: [2], refusedThirdParty: [1], unavailableUnclear: [1] } },
  },
  'YL-WJJ': {
    2023: { documents: [0, 0, 8], licences: 897, penalties: 58, results: { granted: [3], unavailableNotHeld: [1] } },
    2024: { documents: [1, 2, 7], licences: 921, penalties: 64, results: { granted: [2], notProcessedPetition: [1] } },
    2025: { documents: [2, 0, 9], licences: 957, penalties: 71, results: { granted: [4, 1], notProcessedPetition: [2] } },
  },
  'YL-SQZ': {
    2023: { licences: 41, penalties: 5, results: { granted: [1] } },
    2024: { licences: 44, penalties: 6, results: { granted: [2] } },
    2025: { licences: 52, penalties: 4 },
  },
  'YL-LXZ': {
    2023: { licences: 36, penalties: 1 },
    2024: { licences: 39, results: { granted: [1], unavailableNotHeld: [1] } },
    2025: { licences: 47, penalties: 2, results: { granted: [3], unavailableNotHeld: [1] } },
  },
  // Of the three documents of 2024 one was for that year alone and lapsed at its end (0 + 3 - 0 = 3, in force 2).
  'YL-WLJ': {
    2023: { licences: 55, penalties: 6, results: { granted: [2] } },
    2024: { documents: [3, 0, 2], licences: 58, penalties: 7, results: { granted: [1], unavailableNotHeld: [1] } },
    2025: { documents: [1, 0, 3], licences: 61, penalties: 9, results: { granted: [2], partlyGranted: [1] } },
  },
  'YL-CDJ': {
    2023: { licences: 63, penalties: 8, results: { granted: [2] } },
    2024: { licences: 61, penalties: 11, results: { granted: [1] } },
    2025: { licences: 58, penalties: 9, results: { granted: [2] } },
  },
  'YL-BGS': {
    2023: { documents: [9, 4, 68], results: { granted: [3], unavailableNotHeld: [2] } },
    2024: { documents: [11, 6, 73], results: { granted: [4, 1], unavailableNotHeld: [3] } },
    2025: { documents: [9, 8, 74], results: { granted: [5], unavailableNotHeld: [2] } },
  },
  'YL-BJ': {
    2023: { documents: [6, 2, 51], results: { granted: [5, 1], unavailableNotHeld: [2], refusedProcessInfo: [1] }, reconsideration: [1, 0, 0, 0] },
    2024: { documents: [5, 3, 53], results: { granted: [6], partlyGranted: [1], unavailableNotHeld: [2] }, reconsideration: [1, 0, 0, 0], litigationAfter: [1, 0, 0, 0] },
    2025: {},
  },
  // Abolished on 28 March 2024.
  'YL-XZJ': {
    2023: { documents: [0, 1, 5], results: { granted: [4], unavailableNotHeld: [1] }, carriedOut: [1, 1] },
    2024: {},
    2025: {},
  },
}
