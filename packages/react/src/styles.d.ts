// The types of both style sheets, which are imported for what they do to the page. TypeScript 7 asks for them (TS2882).
export {}
