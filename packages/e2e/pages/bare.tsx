// A page without Precall: what Chromium itself says. Its script has nothing to do.
export {}
