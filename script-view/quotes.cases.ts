/** What `quotes.ts` makes of quotation marks, and what it must leave. `[before, after]`; lines of one text are parted by \n. */

type Pair = readonly [before: string, after: string];
interface Cases {
  hits: readonly [Pair, ...Pair[]];
  misses: readonly string[];
}

/** Simplified marks in a view for Taiwan or Hong Kong; the words are converted elsewhere. */
export const cornerCases: Cases = {
  hits: [
    ['推动“四改一拆”增效提速', '推动「四改一拆」增效提速'],
    ['他说：“村里人都叫它‘幸福路’，好走。”', '他说：「村里人都叫它『幸福路』，好走。」'],
    // A headline that opens with single marks, as many papers set it: outside is outside.
    ['‘一码通’上线', '「一码通」上线'],
    ['“他问‘这叫“清样”吗’。”', '「他问『这叫「清样」吗』。」'],
    ['“甲”“乙”‘丙’', '「甲」「乙」「丙」'],
    // Latin words in a Chinese line
    ['“5G+工业互联网”项目', '「5G+工业互联网」项目'],
    ['“O’Neil先生说‘it’s fine’。”', '「O’Neil先生说『it’s fine』。」'],
    ['名为‘APP’的程序', '名为「APP」的程序'],
    ['“他以3’45”夺冠。”', '「他以3’45”夺冠。」'],
    // Speech over several paragraphs opens each of them …
    ['“第一，要‘稳’。\n“第二，要快。”', '「第一，要『稳』。\n「第二，要快。」'],
    // … or only the first.
    ['他说：“第一，要稳。\n第二，要‘快’。”记者问。', '他说：「第一，要稳。\n第二，要『快』。」记者问。'],
    // A pair is one beside a mark without its other half.
    ['“已经说完”他说：“好。\n又一段。', '「已经说完」他说：“好。\n又一段。'],
    // Inside the marks of the place already
    ['「他说“好”」', '「他说『好』」'],
  ],
  misses: [
    // Alone
    '只有“开头没有结尾',
    '只有结尾”没有开头',
    '’20年代的老房子',
    // Both turned the same way: which opens is a guess.
    '”两只都朝后”',
    '“两只都朝前“',
    'O’Neil先生',
    '以12’08”的成绩获得第一名',
    'He said, “It’s a clean proof.”',
    '"直的引号"',
    '「已经是『这样』的」',
    // A mark that was forgotten is no speech of several paragraphs.
    '他说：“好。\n另一段没有引号。\n“再一段。',
  ],
};

/** Traditional marks in a Simplified view. */
export const curlyCases: Cases = {
  hits: [
    ['推動「四改一拆」增效', '推動“四改一拆”增效'],
    ['他說：「村裡人都叫它『幸福路』。」', '他說：“村裡人都叫它‘幸福路’。”'],
    ['『台積電』赴美設廠', '“台積電”赴美設廠'],
    ['「第一，要『穩』。\n「第二，要快。」', '“第一，要‘穩’。\n“第二，要快。”'],
    ['“他說「好」”', '“他說‘好’”'],
  ],
  misses: ['只有「開頭', '只有結尾」', '“已經這樣”', 'O’Neil先生', 'ABC「DEF」'],
};
