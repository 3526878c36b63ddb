import { createRoot } from 'react-dom/client';
import { BrowserRouter, Route, Routes, useNavigate, useParams } from 'react-router';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** The smallest page with the same libraries: six questions in a store, Continue, and a heading on the last page. */
const store = createStore<Readonly<Record<string, string>>>(() => ({}));

const LAST = 6;

function Question() {
  const navigate = useNavigate();
  const { question = '1' } = useParams();
  const answer = useStore(store, (state) => state[question]);
  const submit = (event: { preventDefault: () => void }) => {
    event.preventDefault();
    void navigate(Number(question) < LAST ? `/${Number(question) + 1}/` : '/result/');
  };
  return (
    <form onSubmit={submit}>
      {['a', 'b', 'c', 'd'].map((value) => (
        <label key={question + value}>
          <input
            type="radio"
            id={question + value}
            name={question}
            checked={answer === value}
            onChange={() => store.setState({ [question]: value })}
          />
          {value}
        </label>
      ))}
      <button type="submit">Continue</button>
    </form>
  );
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <BrowserRouter>
      <Routes>
        <Route path="/:question?" element={<Question />} />
        <Route path="/result/" element={<h1>Result</h1>} />
      </Routes>
    </BrowserRouter>,
  );
}
