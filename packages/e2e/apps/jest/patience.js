import { configure } from '@testing-library/react/pure'

// What a person waits for may take its time on a busy machine; a test has five seconds.
configure({ asyncUtilTimeout: 4000 })
