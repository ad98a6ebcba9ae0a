import { MAIN, sizeOf } from './scripts/size.ts'
console.log((await sizeOf(MAIN, [])) as any)
