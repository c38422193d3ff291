import { start } from '../../components/start.ts';
import { LibraryPage } from './LibraryPage.tsx';

start(() => <LibraryPage />);
