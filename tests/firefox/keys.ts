/** Keys without a character, as WebDriver writes them (https://www.w3.org/TR/webdriver2/#keyboard-actions). */
export const TAB = '\uE004';
export const ENTER = '\uE007';
export const ESCAPE = '\uE00C';
