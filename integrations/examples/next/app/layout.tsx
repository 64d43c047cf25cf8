import 'peer-support-widgets/cdn/banner.css';
import 'peer-support-widgets/themes/warm.css';
import type {ReactNode} from 'react';

export const metadata = {title: 'Support groups'};

export default function Layout({children}: {children: ReactNode}) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
