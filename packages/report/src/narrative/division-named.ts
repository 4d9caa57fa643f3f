/** The division that an organ's name names: 石桥镇 of 石桥镇人民政府, 城西街道 of 城西街道办事处, as TX-PLACE compares names. */
export const divisionNamed = (organ: string): string => organ.replace(/(?:人民政府(?:办公室)?|办事处|政府)$/, '')
