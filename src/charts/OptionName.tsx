import { Marker } from '#ui/drawing/Marker.tsx';
import styles from './OptionName.module.css';

interface Props {
  readonly slot: number;
  readonly label: string;
}

/** An option's marker with its written name: colour never stands alone. */
export function OptionName({ slot, label }: Props) {
  return (
    <span className={styles.name}>
      <Marker slot={slot} />
      {label}
    </span>
  );
}
