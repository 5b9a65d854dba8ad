declare module 'virtual:samples'
