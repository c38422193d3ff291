import { start } from '../../components/start.ts';
import { speakOfTerms } from '../../utils/i18n/speak-of-terms.ts';
import { Welcome } from './Welcome.tsx';

start(() => <Welcome />, speakOfTerms);
