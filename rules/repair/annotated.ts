/**
 * Characters seen annotated on damaged pages (43 pages, 2019 to 2025), the most frequent first: 業(yè), 學(xué), 發(fā).
 * They are everyday characters: an honest author annotates the rare ones. So they are what tells damage from honest notes,
 * and they decide between characters that share a reading and a lead byte. Damaged pages have others too.
 */
export const annotated = new Set([
  ...'業學發語進機運現個實動產區質會國術戰養網設對時關務點創導認隊習聯風結經內統轉節強領鄉項過',
  ...'調協聽當應數責續權標場規級態優來報復計臺驗準長頁醫驅穩營礎達據識嚴績開構細險預問堅農負衛',
  ...'環說團藍災鎮獎紀訓監號費錯儲簡門請勵擔補沒覺價護見萬濟話評書擴絡爭測獻譽勢庫遠無獨陽寫倉',
  ...'錢揚冊執',
]);
