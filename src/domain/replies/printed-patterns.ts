const space = '(?:\\s|\\\\+[nrt]){0,200}';
const bareName = '[\\p{L}_$@][\\w.$\\-/]{0,100}';
const sign = '(?:=>|[:=](?!//))';
const quotedName = '\\\\*["\'][^"\'\\\\\\n]{1,100}\\\\*["\']';

/** What a group, a list or a name begins with; each is tried at one place of the text and looks a few hundred characters ahead. */
export const starts = {
  group: new RegExp(`\\{${space}(?:(?:${quotedName}|:?${bareName})\\s{0,20}${sign}|\\["|\\{)`, 'uy'),
  list: new RegExp(`\\[${space}\\{`, 'uy'),
  php: /\([\s|]{0,50}(?:\[[\w.-]{1,80}\]|["'][\w.-]{1,80}["'])[ \t]{0,10}=>/uy,
  name: /\\*["'][A-Za-z_][\w.-]{1,60}\\*["']\s{0,5}(?:=>|:)\s{0,20}(?:\\*["'{[]|-?\d|null|true|false)/uy,
  phpName: /\[["']?[A-Za-z_][\w.-]{0,80}["']?\][ \t]{0,10}=>/uy,
};

/** What stands inside; each is tried at one place. */
export const patterns = {
  bareName: new RegExp(`:?(${bareName})`, 'uy'),
  bracketName: /\[["']?([^"'[\]\n]{1,100})["']?\]/uy,
  sign: /[ \t]{0,20}(?:=>|[:=](?!\/\/))/uy,
  typedString: /string\(\d{1,9}\)[ \t]{0,5}(?=")/uy,
  typedWord: /(?:int|float|double|bool)\(([^()\n]{0,40})\)/uy,
  container:
    /(?:object\([^()\n]{1,80}\)(?:#\d{1,9})? ?\(\d{1,9}\)|array\(\d{1,9}\)|class \w{1,80}|[A-Z]\w{0,80}(?=\{))?\s{0,50}([{[])|(?:array|Array|[\w\\]{1,80} Object)[\s|]{0,50}(\()/uy,
  /** Go writes a space only between its fields: {Decision:REJECT ReasonCode:203}. */
  nextGoName: / [A-Z]\w{1,80}:(?=[^\s/])/uy,
  groupBelow: /\s{0,200}(?:array\s{0,5}\(|[\w\\]{1,80}::__set_state)/uy,
  nextName: new RegExp(`[,;]${space}(?:\\\\*["'\\[]|:?${bareName}\\s{0,5}${sign}|[}\\])])`, 'uy'),
  newRecord:
    /\s{0,20}(?:\[?\d{4}[-/]\d\d[-/]\d\d|\[?\d\d:\d\d:|[A-Z][a-z]{2} \d{1,2} \d\d:|\[?(?:DEBUG|INFO|WARN|ERROR|FATAL)\b|\{\s?\\*")/uy,
};

/** True where the pattern matches at the place. */
export function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** The match at the place; undefined where there is none. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
