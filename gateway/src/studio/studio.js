const TOKEN = 'feira-studio-token';
const LOGIN = `mutation Login($input: LoginInput!) {
  login(input: $input) { user { email role } session { accessToken } userErrors { message } }
}`;

const byId = (id) => document.getElementById(id);
const session = () => JSON.parse(sessionStorage.getItem(TOKEN) ?? 'null');

async function send(body) {
  const signedIn = session();
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(signedIn && { authorization: `Bearer ${signedIn.accessToken}` }),
    },
    body: JSON.stringify(body),
  });
  if (response.status === 401) {
    sessionStorage.removeItem(TOKEN);
    showSession();
  }
  return response.json();
}

function showSession() {
  const signedIn = session();
  byId('sign-in').hidden = Boolean(signedIn);
  byId('signed-in').hidden = !signedIn;
  byId('who').textContent = signedIn ? `${signedIn.email} (${signedIn.role})` : '';
}

byId('sign-in').addEventListener('submit', async (event) => {
  event.preventDefault();
  const { email, password } = Object.fromEntries(new FormData(event.target));
  const { data, errors } = await send({ query: LOGIN, variables: { input: { email, password } } });
  const login = data?.login;
  byId('problem').textContent = login?.userErrors[0]?.message ?? errors?.[0]?.message ?? '';
  if (login?.session) {
    sessionStorage.setItem(TOKEN, JSON.stringify({ ...login.user, accessToken: login.session.accessToken }));
    event.target.reset();
  }
  showSession();
});

byId('sign-out').addEventListener('click', () => {
  sessionStorage.removeItem(TOKEN);
  showSession();
});

const root = ReactDOM.createRoot(byId('graphiql'));

function show(operation) {
  root.render(
    React.createElement(GraphiQL, {
      key: operation.name,
      fetcher: send,
      query: operation.query,
      variables: operation.variables ? JSON.stringify(operation.variables, null, 2) : '',
      shouldPersistHeaders: false,
      isHeadersEditorEnabled: false,
    }),
  );
}

const picker = byId('operations');
for (const { name } of window.FEIRA_OPERATIONS) picker.add(new Option(name));
picker.addEventListener('change', () => show(window.FEIRA_OPERATIONS[picker.selectedIndex]));
show(window.FEIRA_OPERATIONS[0]);
showSession();
