// What a token says: names in one normal form, strings without their marks.

import { DefaultValueConverter, type GrammarAST } from 'langium';
import { readString } from './string-token.ts';

export class JvmValueConverter extends DefaultValueConverter {
    protected override runConverter(rule: GrammarAST.AbstractRule, input: string): string {
        switch (rule.name) {
            case 'ID':
                return input.normalize('NFC');
            case 'STRING':
                return readString(input);
            default:
                return input;
        }
    }
}
