import { pattern } from '../pattern';

/** Words in the brackets at the end of an article that are no pen name: （完） （图） （待续） （综合） （下转第二版） （资料图） */
export const notAnAuthor = pattern('u')`
  完|广告|廣告|[回答][音应應复復]|启事|啟事|图|續|续|圖|综合|綜合|转|轉|节选|摘|上接|下|编|編|译|譯|来源|资料
  |資料|视频|組|组|[一二三四五六七八九十]|本报|本網|新华|新華|记者|記者|版|日|月|年|元|图片|原创|更多|略|注|见
  |左|右|上|中|台|社|报|報|网|網|部|省|市|县|區|区`;
