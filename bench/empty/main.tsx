import { createRoot } from 'react-dom/client';
import { BrowserRouter, Route, Routes, useNavigate } from 'react-router';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** The least that the same libraries can do: one question kept in a store, Continue, a heading on the next page. */
const store = createStore<{ readonly answer: string }>(() => ({ answer: '' }));

function Question() {
  const navigate = useNavigate();
  const answer = useStore(store, (state) => state.answer);
  const submit = (event: { preventDefault: () => void }) => {
    event.preventDefault();
    void navigate('/result/');
  };
  return (
    <form onSubmit={submit}>
      {['a', 'b', 'c', 'd'].map((value) => (
        <label key={value}>
          <input
            type="radio"
            name="answer"
            checked={answer === value}
            onChange={() => store.setState({ answer: value })}
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
        <Route path="/" element={<Question />} />
        <Route path="/result/" element={<h1>Result</h1>} />
      </Routes>
    </BrowserRouter>,
  );
}
