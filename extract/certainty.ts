/** Below this confidence a page is read a second time with another extractor's vote, and the surer reading stands. */
export const ASK_BELOW = 0.7;
