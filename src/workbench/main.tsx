import { createRoot } from 'react-dom/client';
import { Workbench } from './Workbench';
import './workbench.css';

const place = document.getElementById('workbench');
if (!place) throw new Error('index.html lacks #workbench');
createRoot(place).render(<Workbench />);
