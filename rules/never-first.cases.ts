/** Paragraphs that begin in mid-sentence, and beginnings of whole ones that start with the same character. */
export const neverFirstCases = {
  hits: [
    '洁文化专栏，时刻提醒党员干部廉洁从政。',
    '事代表、村民代表共同参与议事。',
    '面维修等方面的问题进行记录，督促整改。',
    '动全市上下掀起创建热潮。',
    '们在田间忙碌。',
    '的重要举措，也是民心所向。',
    '了一条新路子。',
    '性、针对性明显增强。',
    '率达到98%以上。',
  ],
  misses: [
    '的哥王师傅捡到一个钱包。',
    '的确，这条路修得不容易。',
    '了解情况后，民警立即赶到现场。',
    '了却心愿的老人笑了。',
    '着陆场一片欢腾。',
    '着实让人感动。',
    '着力推进项目建设。',
    '吗啡属于管制药品。',
    '呢子大衣热销。',
    '性格开朗的她',
    '化肥价格回落。',
    '度假村开门迎客。',
  ],
} as const;

export const standsAloneCases = {
  hits: ['一、加强领导', '问，下一步？', '好，就这么办！', '春,万物复苏'],
  misses: ['求,全区上下要坚定信心', '议、开展议事活动', '好的，就这么办'],
} as const;
