// Made by `npm run api` of what @precall/testing/setup offers.
export {}
