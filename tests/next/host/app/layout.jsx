import "@prereq/react/styles.css";
import "@prereq/react/views.css";

export const metadata = { title: "Host" };

export default function Layout({ children }) {
	return (
		<html lang="en">
			<body>
				<main>{children}</main>
			</body>
		</html>
	);
}
