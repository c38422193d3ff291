import { start } from '../../components/start.ts';
import { Welcome } from './Welcome.tsx';

start(() => <Welcome />);
