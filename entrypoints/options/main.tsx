import { start } from '../../components/start.ts';
import { Options } from './Options.tsx';

start(() => <Options />);
