import fc from 'fast-check';
import { it } from 'vitest';
it('x', () => {
    const text = fc.string({ unit: 'binary', maxLength: 120 });
    let t=performance.now(); fc.assert(fc.property(text,text,text,text,()=>true),{numRuns:100,seed:20270318}); process.stderr.write('TT assert4 '+(performance.now()-t)+'\n');
    t=performance.now(); fc.assert(fc.property(text,text,text,text,()=>true),{numRuns:100,seed:20270318}); process.stderr.write('TT again '+(performance.now()-t)+'\n');
    const u = fc.string({ unit: 'grapheme', maxLength: 120 });
    t=performance.now(); fc.assert(fc.property(u,u,u,u,()=>true),{numRuns:100,seed:20270318}); process.stderr.write('TT grapheme '+(performance.now()-t)+'\n');
    t=performance.now(); let x=0; for(let i=0;i<3e8;i++) x+=i; process.stderr.write('TT loop '+(performance.now()-t)+'\n');
}, 100000);
