# The bot in a container: articles and index are volumes, the page listens inside only.
FROM node:24-slim
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev
COPY tsconfig.json ./
COPY commands commands
COPY src src
COPY seeds seeds
RUN mkdir -p index && chown node index
USER node
ENV NODE_ENV=production HEALTH_PORT=9090
HEALTHCHECK CMD node -e "fetch('http://127.0.0.1:9090/health').then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"
CMD ["npm", "start", "--silent"]
