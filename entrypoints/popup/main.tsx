import { start } from '../../components/start.ts';
import { TabFace } from '../../components/tab/TabFace.tsx';

start(() => <TabFace face="popup" />);
