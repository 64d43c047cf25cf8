/** Files that people have their list in and that are no list: what to do with each. */

type Bytes = Uint8Array;

const startsWith = (bytes: Bytes, ...start: number[]): boolean => start.every((byte, index) => bytes[index] === byte);

const isZip = (bytes: Bytes): boolean => startsWith(bytes, 0x50, 0x4b);
/** Office documents from before 2007. */
const isOldOffice = (bytes: Bytes): boolean => startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);
const isPdf = (bytes: Bytes): boolean => startsWith(bytes, 0x25, 0x50, 0x44, 0x46);
const isImage = (bytes: Bytes): boolean =>
  startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) || startsWith(bytes, 0xff, 0xd8, 0xff);

const SAVE_AS_CSV =
  'Open it, choose File > Save As (in Google Sheets, File > Download; in Numbers, File > Export To), and choose CSV, if possible “CSV UTF-8”. Then bring that file. If the workbook has several sheets, save the one with the groups.';

/** What to do with a file that isn't text; undefined if it can be read. */
export function adviceFor(name: string, bytes: Bytes): string | undefined {
  if (isPdf(bytes))
    return 'This is a PDF, which has no rows that we can read. Ask whoever made it for the spreadsheet behind it.';
  if (isImage(bytes)) return 'This is a picture. Bring the list itself, such as a spreadsheet saved as CSV.';
  if (!isZip(bytes) && !isOldOffice(bytes)) return undefined;
  if (/\.(?:docx?|odt|pages)$/i.test(name))
    return 'This is a text document. If it contains a table, copy the table into a spreadsheet, save it as CSV, and bring that file.';
  if (isOldOffice(bytes) || /\.(?:xls\w|ods|numbers)$/i.test(name)) return `This is a spreadsheet file. ${SAVE_AS_CSV}`;
  return 'This is a zip file. Unpack it, and bring the list inside. If it’s a spreadsheet that lost the end of its name, open it and save it as CSV.';
}
