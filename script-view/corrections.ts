/**
 * Where the character converter of OpenCC goes wrong in news, and what is right. Data only: `convert.ts` applies it.
 * Simplified corrections are read after conversion to Simplified; Traditional ones in OpenCC's standard forms (爲, 裏, 着), before
 * the forms of Taiwan and Hong Kong are put in. Each correction's examples stand in `corrections.cases.ts`.
 */

export interface Correction {
  /** What the converter writes, … */
  wrong: string;
  /** … what it should write, … */
  right: string;
  /** … and the words, parted by spaces, in which `wrong` is right after all; the longest word that fits wins. */
  except: string;
  /** Words in which `wrong` is wrong although a word of `except` seems to fit: 瞭解 is right, but not in 給出瞭解釋. */
  despite?: string;
}

export interface ContextCorrection {
  /** With the flags `gu`; what surrounds the match decides. */
  wrong: RegExp;
  right: string;
}

export const SIMPLIFIED = {
  // 看著 → 看着, but 名著: Mainland spelling parts the verb ending from zhù, to write.
  zhe: {
    wrong: '著',
    right: '着',
    except:
      '著作 著名 著者 著称 著述 著有 著书立说 名著 巨著 论著 专著 原著 译著 遗著 合著 编著 撰著 拙著 所著 土著 卓著 显著 昭著 ' +
      '彰明较著 见微知著 睹微知著',
    despite:
      '配合著 结合著 融合著 混合著 迎合著 聚合著 组合著 集合著 整合著 缝合著 闭合著 争论著 讨论著 谈论著 议论著 评论著 翻译著',
  },
  // 臺帳 → 台账: books and debts are 账, curtains are 帐.
  zhang: {
    wrong: '帐',
    right: '账',
    except:
      '帐篷 帐幕 帐子 帐帘 帐顶 帐钩 帐下 帐中 帐内 帐外 蚊帐 营帐 军帐 大帐 床帐 罗帐 幔帐 纱帐 青纱帐 圆帐 毡帐 中军帐 升帐 设帐',
  },
  // Taiwan writes 計畫, 企畫; the converter knows 計畫 but not its kin.
  hua: { wrong: '企画', right: '企划', except: '' },
  'shen-me': { wrong: '甚么', right: '什么', except: '' },
  'bu-fen': { wrong: '部份', right: '部分', except: '' },
  'pang-huang': { wrong: '徬徨', right: '彷徨', except: '' },
  zhi: { wrong: '祇', right: '只', except: '神祇 地祇 天神地祇' },
  'zhi-variant': { wrong: '衹', right: '只', except: '' },
  bi: { wrong: '痺', right: '痹', except: '' },
  jian: { wrong: '堿', right: '碱', except: '' },
} as const satisfies Record<string, Correction>;

/** Verbs that take the ending 着, so that what follows it is no part of a word with 著: 看著書 is 看着书. */
const VERBS =
  '看跟随沿带拿听写读想说走站坐躺睡活抱背穿戴提牵拉推开指望盯守忙笑哭喊叫唱跳追赶顶冒凭靠围绕朝向对趁借依按接吃喝伴含存味' +
  '捧握举摆放挂插贴印刻住闪亮响照透散流飘冲奔跑骑乘载装';

export const SIMPLIFIED_IN_CONTEXT = {
  // 看著作業 → 看着作业, 跟著有經驗的師傅 → 跟着有经验的师傅
  zhe: { wrong: new RegExp(`(?<=[${VERBS}])著(?!名|称|述|作权)`, 'gu'), right: '着' },
} as const satisfies Record<string, ContextCorrection>;

export const TRADITIONAL = {
  // 部门并成立 → 部門並成立: the dictionary takes 并成 for a word.
  bing: {
    wrong: '併',
    right: '並',
    except:
      '合併 兼併 吞併 裁併 歸併 撤併 整併 簡併 火併 一併 併購 併入 併吞 併攏 併網 併線 併軌 併案 併罰 併科 併桌 ' +
      '併發症 併發 併校',
    despite: '併發行 併發布 併發佈 併發表 併發出 併發送 併發展 併發放 併發起 併發揮 併發現 併發給 併發來 併發動',
  },
  // 给出了解释 → 給出了解釋: the dictionary sees 了解.
  le: {
    wrong: '瞭',
    right: '了',
    except: '瞭解 瞭然 瞭望 瞭哨 明瞭 瞭如指掌 瞭若指掌',
    despite:
      '瞭解釋 瞭解決 瞭解除 瞭解放 瞭解讀 瞭解說 瞭解答 瞭解散 瞭解封 瞭解凍 瞭解鎖 瞭解僱 瞭解析 瞭解剖 瞭解聘 瞭解約 ' +
      '瞭如何 瞭如下 瞭如此 瞭如今',
  },
  // 足额发放 → 足額發放, 总结发言 → 總結發言: 額髮 and 結髮 are words of hair only by themselves.
  fa: {
    wrong: '髮',
    right: '發',
    except:
      '頭髮 毛髮 脫髮 掉髮 理髮 剪髮 染髮 燙髮 護髮 洗髮 吹髮 梳髮 束髮 盤髮 編髮 植髮 生髮 假髮 接髮 秀髮 長髮 短髮 ' +
      '捲髮 直髮器 直髮膏 白髮 黑髮 金髮 銀髮 銀髮族 銀髮經濟 華髮 鶴髮 鬚髮 亂髮 披髮 散髮 落髮 削髮 剃髮 蓄髮 ' +
      '結髮夫妻 結髮妻子 怒髮 怒髮衝冠 一髮 千鈞一髮 令人髮指 髮型 髮廊 髮膚 髮絲 髮指 髮妻 髮夾 髮根 髮際 髮質 髮飾 ' +
      '髮菜 髮髻 髮膠 髮蠟 髮色 髮梢 髮小 髮量 髮辮 髮帶 髮卡 髮簪 髮冠',
    despite:
      '長髮言 長髮表 長髮布 長髮佈 長髮出 長髮來 長髮給 長髮現 長髮起 長髮放 長髮動 生髮生 一髮不可收拾 一髮而不可',
  },
  // 更加注重 → 更加注重, not 加註 + 重.
  zhu: { wrong: '加註重', right: '加注重', except: '' },
  // 总台记者 → 總臺記者: the broadcaster, not the reception desk.
  'zong-tai': { wrong: '總檯', right: '總臺', except: '' },
  // 克制 is restraint; 剋 stays in 剋星, 剋扣.
  'ke-zhi': { wrong: '剋制', right: '克制', except: '' },
} as const satisfies Record<string, Correction>;

const NUMERAL = '\\d０-９〇零一二兩三四五六七八九十百千萬億半幾數多餘每這那哪各整單首';

export const TRADITIONAL_IN_CONTEXT = {
  // 更是只需要 → 更是只需要: 隻 counts animals and ships, so a number stands before it.
  zhi: { wrong: new RegExp(`(?<![${NUMERAL}船艦艇影]\\s?)隻(?!身|言片語|字片語|影)`, 'gu'), right: '只' },
  // 7天后 → 7天後, 1万元后 → 1萬元後: no empress after a number.
  hou: { wrong: /(?<=[\d０-９一二兩三四五六七八九十百千萬億幾數多餘]\s?[天元年月日])后(?![妃宮冠位])/gu, right: '後' },
  // 子牙里试点小区 → 子牙里試點小區: housing estates of the north are named 里.
  li: {
    wrong:
      /(?<=\p{Script=Han}[^城村市家鎮鄉縣區校院樓])裏(?=(?:試點|舊|老舊)?(?:小區|社區|居委會|居民區|街道|\d+號樓|胡同))/gu,
    right: '里',
  },
  // 公布, 發布, 布置: Taiwan's Ministry of Education and Hong Kong's government write 布; nothing is lost where a page means 佈.
  bu: { wrong: /佈/gu, right: '布' },
  // 下面条例 → 下面條例, 各方面条件: the dictionary sees 面条, noodles.
  mian: { wrong: /[麪麵](?=條[例件款目理約])/gu, right: '面' },
  // 一出现 → 一出現, 一出口: 齣 counts plays, so a play follows.
  chu: { wrong: /齣(?!.{0,6}[戲劇])/gu, right: '出' },
  // 不准吸烟 → 不准吸菸; 不準確, 瞄不準 stay.
  'bu-zhun': { wrong: /(?<![瞄看拿抓說測找把摸算聽對定吃])不準(?![確時備繩星點的了，。；、！？])/gu, right: '不准' },
  // 系安全带 → 繫安全帶, 系在腰间
  xi: { wrong: /系(?=(?:好|緊|上)?(?:安全帶|鞋帶|紅領巾|領帶|圍裙|扣子)|在(?:腰|身|脖|頸|手|樹|頭))/gu, right: '繫' },
  // 纯系谣言 → 純係謠言, 确系 → 確係; 纯系统 stays
  'chun-xi': { wrong: /(?<=[純確均乃疑])系(?![統列數])/gu, right: '係' },
  // 犯困 → 犯睏, 困意
  kun: { wrong: /(?<=犯)困|困(?=意)/gu, right: '睏' },
  // 发困难补助 → 發困難補助: the dictionary sees 发困.
  'kun-nan': { wrong: /睏(?=[難境])/gu, right: '困' },
  // 朱红大门 → 朱紅大門: 硃 is cinnabar.
  zhu: { wrong: /硃(?=紅)/gu, right: '朱' },
  // 折合人民币 → 折合人民幣; 摺 folds paper.
  zhe: { wrong: /摺(?=合)/gu, right: '折' },
  // 县志, 地方志 → 縣志, 地方志; 杂志 is 雜誌.
  zhi4: { wrong: /(?<=[縣方省府])誌/gu, right: '志' },
  // 哄抢 → 哄搶
  hong: { wrong: /鬨(?=搶)/gu, right: '哄' },
  // Surnames: 余先生, 于女士, 范师傅, 朴先生; 100餘先生 and 對於女士 are none.
  yu: {
    wrong: /(?<![\d０-９零一二三四五六七八九十百千萬億兩幾多其剩業殘有結])餘(?=先生|女士|師傅|老師|阿姨|大爺|某)/gu,
    right: '余',
  },
  'yu-of': {
    wrong: /(?<![對關由至屬位等低高大小終處基鑑源限忠])於(?=先生|女士|師傅|老師|阿姨|大爺)/gu,
    right: '于',
  },
  fan: { wrong: /(?<![師模示規典防就])範(?=先生|女士|師傅|老師|阿姨|大爺|某)|(?<=姓)範/gu, right: '范' },
  pu: { wrong: /樸(?=先生|女士|某)/gu, right: '朴' },
} as const satisfies Record<string, ContextCorrection>;

/**
 * Words that only a program writes in Traditional characters, because it took one character for every Simplified one:
 * such a page is read by way of Simplified. None of them is used in Taiwan or Hong Kong.
 */
export const MACHINE_MADE =
  '標准 准備 批準 核準 復雜 重復 聯系 關系 骨乾 乾部 英纔 人纔 纔能 采取 采訪 采用 采購 旅游 游客 制造 隻有 隻是 隻能 ' +
  '裡程 公裡 提昇 昇級 復印 制作 皇後';
